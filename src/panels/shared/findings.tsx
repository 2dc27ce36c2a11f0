import type { Finding } from '../../council/finding.ts';
import { useWords } from './words.tsx';
import './findings.css';

/** What the checker found in a file, and where. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const { say, local } = useWords();
  return (
    <ul class="findings">
      {findings.map(({ file, line, column, severity, code, message }) => (
        <li key={`${line}:${column} ${code}`}>
          <code class="figure">{`${file}:${line}:${column}`}</code>{' '}
          <strong>{say(`ui.finding.${severity}`)}</strong> <code class="figure">{code}</code>
          <p>{local(message)}</p>
        </li>
      ))}
    </ul>
  );
}

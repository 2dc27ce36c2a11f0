import { local, say } from '../../text/say.ts';
import type { FileNews, Lang } from '../shell.ts';

/** What became of a file of one's own, in a few sentences. */
export function describeFileNews(lang: Lang, news: FileNews): string {
  switch (news.kind) {
    case 'broken':
      return say(lang, 'ui.own-file.broken', { file: news.file, n: news.findings.length });
    case 'too-large':
      return say(lang, 'ui.own-file.too-large', { file: news.file, most: news.most });
    case 'unreadable':
      return say(lang, 'ui.own-file.unreadable', { file: news.file });
    case 'removed':
    case 'restored':
      return say(lang, `ui.own-file.${news.kind}`, { name: local(lang, news.title) });
    default: {
      const lines = [say(lang, `ui.own-file.${news.kind}`, { name: local(lang, news.title) })];
      if (news.isShipped) lines.push(say(lang, 'ui.own-file.is-shipped'));
      if (!news.lasts) lines.push(say(lang, 'ui.own-file.no-room'));
      return lines.join(' ');
    }
  }
}

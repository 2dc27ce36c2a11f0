/** Libraries that check more while one develops are measured as they run in earnest. Import this first. */
process.env['NODE_ENV'] = 'production';

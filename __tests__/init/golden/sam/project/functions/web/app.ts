import text from './greeting.txt';
export const handler = async () => ({ text });

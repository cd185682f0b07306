export const main = async (): Promise<{ hello: string }> => ({ hello: "world" });

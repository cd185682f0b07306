// Yarn 1 chooses packages by the machine that it runs on: it is told the target's.
Object.defineProperty(process, 'arch', { value: process.env.LAMBDA_PACKER_ARCH });
Object.defineProperty(process, 'platform', { value: 'linux' });

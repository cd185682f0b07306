/** Version of lambda-packer; a test holds it equal to package.json's. It stands in plans, so that two versions are not mixed. */
export const VERSION = '1.0.0';

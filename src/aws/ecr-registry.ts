/** A private registry of ECR: `123456789012.dkr.ecr.eu-west-1.amazonaws.com` (docs.aws.amazon.com/AmazonECR, "Private registry"). */
const PRIVATE = /^\d{12}\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/;

/** The region of a private registry of ECR; undefined: it is another registry. */
export const ecrRegion = (registry: string): string | undefined => PRIVATE.exec(registry)?.[1];

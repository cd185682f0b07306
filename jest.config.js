const project = (displayName, testMatch) => ({
  displayName,
  testMatch,
  // Fixtures are projects of their own, with package.json files that are not ours.
  modulePathIgnorePatterns: ['<rootDir>/(examples|dist|lib|bench)/', '/golden/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } }],
  },
});

/**
 * `fast` needs nothing but Node; `slow` needs the Engine, the registry and the base images of scripts/setup; so does `alone`, which looks at
 * the whole machine (its processes, builders, speed), so that nothing may run beside it.
 */
export default {
  projects: [
    project('fast', ['<rootDir>/__tests__/**/*.test.ts']),
    project('slow', ['<rootDir>/__tests__/**/*.slow.ts']),
    project('alone', ['<rootDir>/__tests__/**/*.alone.ts']),
  ],
};

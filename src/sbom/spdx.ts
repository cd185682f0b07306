import { isExpression } from '../inspect/licenses.ts';
import { VERSION } from '../version.ts';
import { uuidOf } from './cyclonedx.ts';
import { imagePurl, purlOf } from './purl.ts';
import type { AttachedLayer, PackageHash, Subject } from './types.ts';

/** SPDX 2.3 (spdx.github.io/spdx-spec/v2.3) as JSON: the same text for the same subject. */
export function spdxText(subject: Subject): string {
  const { name, arch, artifact, identity, created } = subject;
  const licenses = namedLicenses(subject);
  const extracted = [...licenses, ...ownReferences(subject).map((id) => [id, id] as const)];
  const contained = subject.packages.map((each, i) => packageRow(each, `SPDXRef-Package-${i + 1}`, licenses));
  const layers = subject.layers.map((layer, i) => layerRow(layer, `SPDXRef-Layer-${i + 1}`));
  const base = subject.base === undefined ? [] : [baseRow(subject.base)];
  const document = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: artifact.type === 'zip' ? artifact.file : `${name}-${arch}`,
    documentNamespace: `https://spdx.org/spdxdocs/lambda-packer/${name}-${arch}-${uuidOf(identity)}`,
    creationInfo: { created, creators: [`Tool: lambda-packer-${VERSION}`] },
    packages: [mainRow(subject), ...contained, ...layers, ...base],
    relationships: [
      relation('SPDXRef-DOCUMENT', 'DESCRIBES', MAIN),
      ...contained.map(({ SPDXID }) => relation(MAIN, 'CONTAINS', SPDXID)),
      ...layers.map(({ SPDXID }) => relation(MAIN, 'DEPENDS_ON', SPDXID)),
      ...base.map(({ SPDXID }) => relation(MAIN, 'DESCENDANT_OF', SPDXID)),
    ],
    ...(extracted.length > 0 && {
      hasExtractedLicensingInfos: extracted.map(([text, licenseId]) => ({
        licenseId,
        extractedText: text,
        name: text,
        comment: 'As the metadata of the package names it.',
      })),
    }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const MAIN = 'SPDXRef-Artifact';

const relation = (spdxElementId: string, relationshipType: string, relatedSpdxElement: string) => ({
  spdxElementId,
  relationshipType,
  relatedSpdxElement,
});

const row = (SPDXID: string, name: string, more: object) => ({
  SPDXID,
  name,
  downloadLocation: 'NOASSERTION',
  filesAnalyzed: false,
  licenseConcluded: 'NOASSERTION',
  licenseDeclared: 'NOASSERTION',
  copyrightText: 'NOASSERTION',
  ...more,
});

function mainRow({ name, kind, version, arch, runtime, artifact }: Subject) {
  const purl =
    artifact.type === 'image' && artifact.reference !== undefined
      ? imagePurl(artifact.reference, artifact.sha256, arch)
      : undefined;
  const purposes = { zip: kind === 'layer' ? 'LIBRARY' : 'APPLICATION', image: 'CONTAINER' };
  return row(MAIN, name, {
    versionInfo: version,
    ...(artifact.type === 'zip' && { packageFileName: artifact.file }),
    primaryPackagePurpose: purposes[artifact.type],
    checksums: checksumsOf([{ algorithm: 'sha256', hex: artifact.sha256 }]),
    comment: `lambda-packer: ${kind} for ${runtime} on ${arch}`,
    ...externalRefs(purl),
  });
}

function packageRow(it: Subject['packages'][number], id: string, licenses: ReadonlyMap<string, string>) {
  const { name, version, license, hashes = [] } = it;
  return row(id, name, {
    versionInfo: version,
    ...(license !== undefined && { licenseDeclared: licenses.get(license) ?? license }),
    primaryPackagePurpose: 'LIBRARY',
    ...(hashes.length > 0 && { checksums: checksumsOf(hashes) }),
    ...externalRefs(purlOf(it)),
  });
}

function layerRow(layer: AttachedLayer, id: string) {
  if (!('arn' in layer))
    return row(id, layer.name, {
      primaryPackagePurpose: 'LIBRARY',
      comment: `A layer that Lambda mounts beside the function; ${layer.sbom} tells what it holds.`,
    });
  const [, , , , , , name = layer.arn, version] = layer.arn.split(':');
  return row(id, name, {
    ...(version !== undefined && { versionInfo: version }),
    primaryPackagePurpose: 'LIBRARY',
    comment: `A layer that Lambda mounts beside the function: ${layer.arn}`,
  });
}

const baseRow = (reference: string) =>
  row('SPDXRef-Base', reference, {
    primaryPackagePurpose: 'CONTAINER',
    comment: 'The image that the layers are put on; its packages are not listed.',
  });

const externalRefs = (purl: string | undefined) =>
  purl === undefined
    ? {}
    : {
        externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
      };

const checksumsOf = (hashes: readonly PackageHash[]) =>
  hashes.map(({ algorithm, hex }) => ({ algorithm: algorithm.toUpperCase(), checksumValue: hex }));

const declared = ({ packages }: Subject): string[] => [
  ...new Set(packages.flatMap(({ license }) => (license === undefined ? [] : [license]))),
];

/** Whether it can stand in this document, which knows no other documents. */
const isUsable = (license: string): boolean => isExpression(license) && !license.includes('DocumentRef-');

/** What is no expression of known licences gets an identifier of this document. */
const namedLicenses = (subject: Subject): Map<string, string> =>
  new Map(
    declared(subject)
      .filter((name) => !isUsable(name))
      .map((name, i) => [name, `LicenseRef-lambda-packer-${i + 1}`]),
  );

/** Identifiers that packages use in their expressions for licences of their own. */
const ownReferences = (subject: Subject): string[] => [
  ...new Set(
    declared(subject)
      .filter(isUsable)
      .flatMap((license) => license.match(/\bLicenseRef-[A-Za-z0-9.-]+/g) ?? []),
  ),
];

import * as Enums from '@cyclonedx/cyclonedx-library/Enums';
import * as Models from '@cyclonedx/cyclonedx-library/Models';
import * as Serialize from '@cyclonedx/cyclonedx-library/Serialize';
import * as SPDX from '@cyclonedx/cyclonedx-library/SPDX';
import * as Spec from '@cyclonedx/cyclonedx-library/Spec';
import { isExpression } from '../inspect/licenses.ts';
import { VERSION } from '../version.ts';
import { imagePurl, purlOf } from './purl.ts';
import type { AttachedLayer, PackageHash, Subject } from './types.ts';

/** CycloneDX 1.6 (ECMA-424) as JSON: the same text for the same subject. */
export function cyclonedxText(subject: Subject): string {
  const own = mainComponent(subject);
  const components = [
    ...packageComponents(subject.packages),
    ...subject.layers.map(layerComponent),
    ...(subject.base === undefined ? [] : [baseComponent(subject.base)]),
  ];
  for (const component of components) own.dependencies.add(component.bomRef);
  const tool = new Models.Component(Enums.ComponentType.Application, 'lambda-packer', { version: VERSION });
  const bom = new Models.Bom({
    serialNumber: `urn:uuid:${uuidOf(subject.identity)}`,
    metadata: new Models.Metadata({
      component: own,
      tools: new Models.Tools({ components: new Models.ComponentRepository([tool]) }),
      lifecycles: new Models.LifecycleRepository([Enums.LifecyclePhase.PostBuild]),
    }),
    components: new Models.ComponentRepository(components),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: false, space: 2 })}\n`;
}

/** RFC 9562, version 8: the bits that are not given are the content's. */
export function uuidOf(hex: string): string {
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  const digits = `${hex.slice(0, 12)}8${hex.slice(13, 16)}${variant}${hex.slice(17, 32)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function mainComponent({ name, kind, version, arch, runtime, artifact }: Subject): Models.Component {
  const type =
    artifact.type === 'image'
      ? Enums.ComponentType.Container
      : kind === 'layer'
        ? Enums.ComponentType.Library
        : Enums.ComponentType.Application;
  const purl =
    artifact.type === 'image' && artifact.reference !== undefined
      ? imagePurl(artifact.reference, artifact.sha256, arch)
      : undefined;
  return new Models.Component(type, name, {
    bomRef: `${kind}:${name}`,
    version,
    hashes: hashesOf([{ algorithm: 'sha256', hex: artifact.sha256 }]),
    ...(purl !== undefined && { purl }),
    properties: propertiesOf({
      arch,
      runtime,
      artifact: artifact.type === 'zip' ? artifact.file : artifact.reference,
    }),
  });
}

/** References must differ, and the library would draw lots: names that one purl stands for are numbered. */
function packageComponents(packages: Subject['packages']): Models.Component[] {
  const seen = new Map<string, number>();
  return packages.map((it) => {
    const ref = purlOf(it) ?? `${it.ecosystem}:${it.name}@${it.version}`;
    const n = (seen.get(ref) ?? 0) + 1;
    seen.set(ref, n);
    return packageComponent(it, n === 1 ? ref : `${ref}#${n}`);
  });
}

function packageComponent(it: Subject['packages'][number], bomRef: string): Models.Component {
  const { name, version, license, hashes = [] } = it;
  const [group, own] = /^(@[^/]+)\/(.+)$/.exec(name)?.slice(1) ?? [undefined, name];
  const purl = purlOf(it);
  return new Models.Component(Enums.ComponentType.Library, own!, {
    bomRef,
    ...(group !== undefined && { group }),
    version,
    ...(purl !== undefined && { purl }),
    hashes: hashesOf(hashes),
    ...(license !== undefined && { licenses: new Models.LicenseRepository([licenseOf(license)]) }),
  });
}

/** An identifier of CycloneDX's list is a license of its own; all else that SPDX can read is an expression. */
function licenseOf(text: string): Models.License {
  const license = !isExpression(text)
    ? new Models.NamedLicense(text)
    : SPDX.isSupportedSpdxId(text)
      ? new Models.SpdxLicense(text)
      : new Models.LicenseExpression(text);
  license.acknowledgement = Enums.LicenseAcknowledgement.Declared;
  return license;
}

function layerComponent(layer: AttachedLayer): Models.Component {
  if ('arn' in layer) {
    const [, , , , , , name = layer.arn, version] = layer.arn.split(':');
    return new Models.Component(Enums.ComponentType.Library, name, {
      bomRef: layer.arn,
      ...(version !== undefined && { version }),
      externalReferences: references(Enums.ExternalReferenceType.Distribution, layer.arn),
      properties: propertiesOf({ layer: 'attached' }),
    });
  }
  return new Models.Component(Enums.ComponentType.Library, layer.name, {
    bomRef: `layer:${layer.name}`,
    externalReferences: references(Enums.ExternalReferenceType.BOM, layer.sbom),
    properties: propertiesOf({ layer: 'attached' }),
  });
}

const baseComponent = (reference: string): Models.Component =>
  new Models.Component(Enums.ComponentType.Container, reference, {
    bomRef: `base:${reference}`,
    properties: propertiesOf({ base: 'its packages are not listed' }),
  });

const references = (type: Enums.ExternalReferenceType, url: string) =>
  new Models.ExternalReferenceRepository([new Models.ExternalReference(url, type)]);

const ALGORITHMS = {
  sha1: Enums.HashAlgorithm['SHA-1'],
  sha256: Enums.HashAlgorithm['SHA-256'],
  sha384: Enums.HashAlgorithm['SHA-384'],
  sha512: Enums.HashAlgorithm['SHA-512'],
} as const;

const hashesOf = (hashes: readonly PackageHash[]) =>
  new Models.HashDictionary(hashes.map(({ algorithm, hex }) => [ALGORITHMS[algorithm], hex]));

const propertiesOf = (values: Record<string, string | undefined>) =>
  new Models.PropertyRepository(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [new Models.Property(`lambda-packer:${name}`, value)],
    ),
  );

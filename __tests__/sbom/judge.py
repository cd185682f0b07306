"""Reads SBOMs with the libraries of those who made the formats. Prints, for each file, its faults and what was read of packages, as JSON."""

import json
import sys

from cyclonedx.model.bom import Bom
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from spdx_tools.spdx.model import ExternalPackageRefCategory
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document


def of_cyclonedx(path):
    with open(path) as file:
        text = file.read()
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    bom = Bom.from_json(json.loads(text))
    bom.validate()
    packages = [
        {
            "name": each.name,
            "version": each.version,
            "purl": each.purl and each.purl.to_string(),
            "license": [getattr(each_license, "id", None) or getattr(each_license, "value", None) or each_license.name for each_license in each.licenses],
            "hashes": {each_hash.alg.value: each_hash.content for each_hash in each.hashes},
        }
        for each in bom.components
    ]
    return {"faults": [str(fault)] if fault else [], "packages": packages}


def of_spdx(path):
    document = parse_file(path)
    faults = [message.validation_message for message in validate_full_spdx_document(document)]
    packages = [
        {
            "name": each.name,
            "version": each.version,
            "purl": next((ref.locator for ref in each.external_references if ref.category == ExternalPackageRefCategory.PACKAGE_MANAGER), None),
            "license": [str(each.license_declared)],
            "hashes": {checksum.algorithm.name: checksum.value for checksum in each.checksums},
        }
        for each in document.packages
    ]
    return {"faults": faults, "packages": packages}


READERS = {".cdx.json": of_cyclonedx, ".spdx.json": of_spdx}
print(json.dumps([next(read for end, read in READERS.items() if path.endswith(end))(path) for path in sys.argv[1:]]))

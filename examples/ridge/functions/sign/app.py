"""Signs a small document with a key of its own, and verifies it."""
import xmlsec
from lxml import etree


def handler(event, context):
    root = etree.fromstring("<order><id>%d</id></order>" % event["id"])
    signature = xmlsec.template.create(root, xmlsec.Transform.EXCL_C14N, xmlsec.Transform.HMAC_SHA256)
    root.append(signature)
    reference = xmlsec.template.add_reference(signature, xmlsec.Transform.SHA256)
    xmlsec.template.add_transform(reference, xmlsec.Transform.ENVELOPED)

    key = xmlsec.Key.from_binary_data(xmlsec.KeyData.HMAC, b"secret")
    sign = xmlsec.SignatureContext()
    sign.key = key
    sign.sign(signature)
    verify = xmlsec.SignatureContext()
    verify.key = key
    verify.verify(signature)
    return {"id": event["id"], "signed": root.find(".//{*}SignatureValue") is not None}

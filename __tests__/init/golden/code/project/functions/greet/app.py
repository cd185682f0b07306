import idna


def handler(event, context):
    return {'hello': idna.encode(event['name']).decode()}

from names import ascii_name


def handler(event, context):
    return {"processor": ascii_name(event["name"])}

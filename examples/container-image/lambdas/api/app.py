from names import ascii_name


def handler(event, context):
    return {"api": ascii_name(event["name"])}

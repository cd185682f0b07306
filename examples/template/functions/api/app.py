import idna


def handler(event, context):
    return {"version": idna.__version__, "encoded": idna.encode(event["name"]).decode()}

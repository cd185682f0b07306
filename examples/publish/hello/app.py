from acme.greetings import greeting


def handler(event, context):
    return {"greeting": greeting(event["name"])}

from pricing import total


def handler(event, context):
    return {"total": total(event["items"])}

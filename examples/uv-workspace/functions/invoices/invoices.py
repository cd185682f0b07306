from pricing import total
from taxes import with_tax


def handler(event, context):
    return {"total": with_tax(total(event["items"]))}

from acme.orders import Order


def handler(event, context):
    orders = [Order.model_validate(record) for record in event.get("records", [])]
    return {"orders": len(orders), "items": sum(order.quantity for order in orders)}

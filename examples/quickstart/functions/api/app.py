import platform

import numpy
import requests
from acme.orders import Order


def handler(event, context):
    order = Order.model_validate(event)
    total = numpy.multiply(order.quantity, numpy.array([1.0, 2.5])).sum()
    return {
        "sku": order.sku,
        "total": float(total),
        "machine": platform.machine(),
        "numpy": numpy.__version__,
        "requests": requests.__version__,
    }

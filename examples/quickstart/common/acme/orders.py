"""Shared by the functions through the layer."""

from pydantic import BaseModel, PositiveInt


class Order(BaseModel):
    sku: str
    quantity: PositiveInt

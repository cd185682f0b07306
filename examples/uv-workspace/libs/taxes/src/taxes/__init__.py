def with_tax(cents, percent=19):
    return cents + cents * percent // 100

import idna


def ascii_name(name):
    return idna.encode(name).decode()

# Imports a handler as the runtime does: python3 -c <this> HANDLER
import importlib
import sys

sys.dont_write_bytecode = True
version = "python%d.%d" % sys.version_info[:2]
sys.path[:0] = ["/var/task", f"/opt/python/lib/{version}/site-packages", "/opt/python", "/var/runtime"]
module, _, name = sys.argv[1].replace("/", ".").rpartition(".")
if not callable(getattr(importlib.import_module(module), name, None)):
    sys.exit(f"HandlerNotFound: module '{module}' has no function '{name}'")

#!/bin/sh
# Stands in for the entrypoint of the official images: one argument, the handler.
if [ $# -ne 1 ]; then
  echo 'entrypoint requires the handler name to be the first argument' >&2
  exit 142
fi
if [ -z "$AWS_LAMBDA_RUNTIME_API" ]; then
  echo 'AWS_LAMBDA_RUNTIME_API is not set: this image holds no emulator of its own' >&2
  exit 142
fi
export _HANDLER="$1"
for program in "$LAMBDA_RUNTIME_DIR/bootstrap" "$LAMBDA_TASK_ROOT/bootstrap" /opt/bootstrap; do
  [ -x "$program" ] && exec "$program"
done
echo "no executable bootstrap in $LAMBDA_RUNTIME_DIR, $LAMBDA_TASK_ROOT or /opt" >&2
exit 127

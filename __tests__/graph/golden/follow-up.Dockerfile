# escape=\

FROM --platform=$BUILDPLATFORM public.ecr.aws/lambda/python:3.13 AS deps-75eb4c40c403e84b
USER 0:0
RUN \
    --mount=type=bind,source=driver,target=/packer/driver \
    --mount=type=bind,source=deps-75eb4c40c403e84b,target=/packer/step \
    --mount=type=cache,id=lambda-packer-downloads,target=/packer/cache,sharing=shared \
    --mount=type=tmpfs,target=/packer/private \
    --mount=type=secret,id=deps-75eb4c40c403e84b,target=/packer/installer.json \
    --mount=type=secret,id=deps-75eb4c40c403e84b-ca,target=/packer/ca.pem \
    ["python3","-I","-B","/packer/driver/python.py","install","deps-75eb4c40c403e84b"]

FROM --platform=linux/arm64 public.ecr.aws/lambda/python:3.13 AS built-75eb4c40c403e84b
USER 0:0
RUN \
    --mount=type=bind,source=driver,target=/packer/driver \
    --mount=type=bind,source=deps-75eb4c40c403e84b,target=/packer/step \
    --mount=type=cache,id=lambda-packer-downloads,target=/packer/cache,sharing=shared \
    --mount=type=tmpfs,target=/packer/private \
    --mount=type=secret,id=deps-75eb4c40c403e84b,target=/packer/installer.json \
    --mount=type=secret,id=deps-75eb4c40c403e84b-ca,target=/packer/ca.pem \
    --mount=type=bind,from=deps-75eb4c40c403e84b,source=/s,target=/packer/resolved \
    ["python3","-I","-B","/packer/driver/python.py","build","deps-75eb4c40c403e84b"]

FROM scratch
COPY --link --from=deps-75eb4c40c403e84b /o /deps-75eb4c40c403e84b/
COPY --link --from=built-75eb4c40c403e84b /o /deps-75eb4c40c403e84b/


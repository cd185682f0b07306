# escape=\

FROM --platform=$BUILDPLATFORM public.ecr.aws/lambda/python:3.13 AS deps-dd4e96906cbb0da6
USER 0:0
RUN \
    --mount=type=bind,source=driver,target=/packer/driver \
    --mount=type=bind,source=deps-dd4e96906cbb0da6,target=/packer/step \
    --mount=type=cache,id=lambda-packer-downloads,target=/packer/cache,sharing=shared \
    --mount=type=tmpfs,target=/packer/private \
    --mount=type=secret,id=deps-dd4e96906cbb0da6,target=/packer/installer.json \
    --mount=type=secret,id=deps-dd4e96906cbb0da6-ca,target=/packer/ca.pem \
    ["python3","-I","-B","/packer/driver/python.py","install","deps-dd4e96906cbb0da6"]

FROM --platform=linux/arm64 public.ecr.aws/lambda/python:3.13 AS built-dd4e96906cbb0da6
USER 0:0
RUN \
    --mount=type=bind,source=driver,target=/packer/driver \
    --mount=type=bind,source=deps-dd4e96906cbb0da6,target=/packer/step \
    --mount=type=cache,id=lambda-packer-downloads,target=/packer/cache,sharing=shared \
    --mount=type=tmpfs,target=/packer/private \
    --mount=type=secret,id=deps-dd4e96906cbb0da6,target=/packer/installer.json \
    --mount=type=secret,id=deps-dd4e96906cbb0da6-ca,target=/packer/ca.pem \
    --mount=type=bind,from=deps-dd4e96906cbb0da6,source=/s,target=/packer/resolved \
    ["python3","-I","-B","/packer/driver/python.py","build","deps-dd4e96906cbb0da6"]

FROM scratch
COPY --link --from=deps-dd4e96906cbb0da6 /o /deps-dd4e96906cbb0da6/
COPY --link --from=built-dd4e96906cbb0da6 /o /deps-dd4e96906cbb0da6/


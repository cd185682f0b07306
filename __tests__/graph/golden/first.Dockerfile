# escape=\

FROM --platform=$BUILDPLATFORM public.ecr.aws/lambda/nodejs:22 AS deps-a4463afd575453c8
USER 0:0
RUN \
    --mount=type=bind,source=driver,target=/packer/driver \
    --mount=type=bind,source=deps-a4463afd575453c8,target=/packer/step \
    --mount=type=cache,id=lambda-packer-downloads,target=/packer/cache,sharing=shared \
    --mount=type=tmpfs,target=/packer/private \
    --mount=type=secret,id=deps-a4463afd575453c8,target=/packer/installer.json \
    --mount=type=secret,id=deps-a4463afd575453c8-ca,target=/packer/ca.pem \
    ["node","/packer/driver/node.mjs","install","deps-a4463afd575453c8"]

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

FROM --platform=$BUILDPLATFORM public.ecr.aws/lambda/python:3.12@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa AS deps-f674f4805e92830b
USER 0:0
RUN \
    --mount=type=bind,source=driver,target=/packer/driver \
    --mount=type=bind,source=deps-f674f4805e92830b,target=/packer/step \
    --mount=type=cache,id=lambda-packer-downloads,target=/packer/cache,sharing=shared \
    --mount=type=tmpfs,target=/packer/private \
    --mount=type=secret,id=deps-f674f4805e92830b,target=/packer/installer.json \
    --mount=type=secret,id=deps-f674f4805e92830b-ca,target=/packer/ca.pem \
    ["python3","-I","-B","/packer/driver/python.py","install","deps-f674f4805e92830b"]

FROM scratch
COPY --link --from=deps-a4463afd575453c8 /o /deps-a4463afd575453c8/
COPY --link --from=deps-dd4e96906cbb0da6 /o /deps-dd4e96906cbb0da6/
COPY --link --from=deps-f674f4805e92830b /o /deps-f674f4805e92830b/


# escape=\

FROM --platform=$BUILDPLATFORM public.ecr.aws/lambda/python:3.12@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa AS deps-1b475fc74c7b34ba
USER 0:0
RUN \
    --mount=type=bind,source=driver,target=/packer/driver \
    --mount=type=bind,source=deps-1b475fc74c7b34ba,target=/packer/step \
    --mount=type=cache,id=lambda-packer-downloads,target=/packer/cache,sharing=shared \
    --mount=type=tmpfs,target=/packer/private \
    --mount=type=secret,id=deps-1b475fc74c7b34ba,target=/packer/installer.json \
    --mount=type=secret,id=deps-1b475fc74c7b34ba-ca,target=/packer/ca.pem \
    ["python3","-I","-B","/packer/driver/python.py","install","deps-1b475fc74c7b34ba"]

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

FROM --platform=$BUILDPLATFORM public.ecr.aws/lambda/nodejs:22 AS deps-caaed663654fad7a
USER 0:0
RUN \
    --mount=type=bind,source=driver,target=/packer/driver \
    --mount=type=bind,source=deps-caaed663654fad7a,target=/packer/step \
    --mount=type=cache,id=lambda-packer-downloads,target=/packer/cache,sharing=shared \
    --mount=type=tmpfs,target=/packer/private \
    --mount=type=secret,id=deps-caaed663654fad7a,target=/packer/installer.json \
    --mount=type=secret,id=deps-caaed663654fad7a-ca,target=/packer/ca.pem \
    ["node","/packer/driver/node.mjs","install","deps-caaed663654fad7a"]

FROM scratch
COPY --link --from=deps-1b475fc74c7b34ba /o /deps-1b475fc74c7b34ba/
COPY --link --from=deps-75eb4c40c403e84b /o /deps-75eb4c40c403e84b/
COPY --link --from=deps-caaed663654fad7a /o /deps-caaed663654fad7a/


# escape=\

FROM --platform=linux/arm64 image-017f8e822491bfd9-target AS env-ab2daa187f17f0bc-target
USER 0:0
RUN \
    --mount=type=bind,source=tools,target=/packer/tools \
    --mount=type=bind,source=env-ab2daa187f17f0bc,target=/packer/step \
    --mount=type=tmpfs,target=/packer/private \
    --mount=type=secret,id=env-ab2daa187f17f0bc,target=/packer/account.sh \
    --mount=type=secret,id=env-ab2daa187f17f0bc-ca,target=/packer/ca.pem \
    ["/bin/sh","/packer/tools/packages.sh"]

FROM --platform=$BUILDPLATFORM public.ecr.aws/lambda/python:3.13 AS env-ae13627b8477c302-build
USER 0:0
RUN \
    --mount=type=bind,source=tools,target=/packer/tools \
    --mount=type=bind,source=env-ae13627b8477c302,target=/packer/step \
    --mount=type=tmpfs,target=/packer/private \
    --mount=type=secret,id=env-ae13627b8477c302,target=/packer/account.sh \
    --mount=type=secret,id=env-ae13627b8477c302-ca,target=/packer/ca.pem \
    ["/bin/sh","/packer/tools/packages.sh"]

FROM --platform=$BUILDPLATFORM public.ecr.aws/lambda/python:3.13 AS deps-42c4ccdc12973a80
USER 0:0
COPY --link tree-bbbbbbbbbbbbbbbb /packer/dependencies/
COPY --link deps-42c4ccdc12973a80/in /w/
RUN \
    --mount=type=bind,source=tools,target=/packer/tools \
    --mount=type=bind,source=deps-42c4ccdc12973a80/step,target=/packer/step \
    --mount=type=cache,id=lambda-packer-downloads,target=/packer/cache,sharing=shared \
    --mount=type=tmpfs,target=/packer/private \
    --mount=type=secret,id=deps-42c4ccdc12973a80,target=/packer/account.sh \
    --mount=type=secret,id=deps-42c4ccdc12973a80-ca,target=/packer/ca.pem \
    --mount=type=secret,id=deps-42c4ccdc12973a80-java,target=/packer/ca.jks \
    --mount=type=secret,id=deps-42c4ccdc12973a80-of-_pip,target=/run/secrets/_pip \
    --mount=type=secret,id=deps-42c4ccdc12973a80-of-npm-token,target=/run/secrets/npm-token \
    --mount=type=ssh \
    ["/bin/sh","/packer/tools/run.sh"]

FROM env-ae13627b8477c302-build AS deps-6d7830fc60b9df2d
USER 0:0
RUN \
    --mount=type=bind,source=driver,target=/packer/driver \
    --mount=type=bind,source=deps-6d7830fc60b9df2d,target=/packer/step \
    --mount=type=cache,id=lambda-packer-downloads,target=/packer/cache,sharing=shared \
    --mount=type=tmpfs,target=/packer/private \
    --mount=type=secret,id=deps-6d7830fc60b9df2d,target=/packer/installer.json \
    --mount=type=secret,id=deps-6d7830fc60b9df2d-ca,target=/packer/ca.pem \
    ["python3","-I","-B","/packer/driver/python.py","install","deps-6d7830fc60b9df2d"]

FROM --platform=$BUILDPLATFORM image-e074f8e2bbe9c739-build AS deps-8409b71cd2b1f09b
USER 0:0
RUN \
    --mount=type=bind,source=driver,target=/packer/driver \
    --mount=type=bind,source=deps-8409b71cd2b1f09b,target=/packer/step \
    --mount=type=cache,id=lambda-packer-downloads,target=/packer/cache,sharing=shared \
    --mount=type=tmpfs,target=/packer/private \
    --mount=type=secret,id=deps-8409b71cd2b1f09b,target=/packer/installer.json \
    --mount=type=secret,id=deps-8409b71cd2b1f09b-ca,target=/packer/ca.pem \
    ["python3","-I","-B","/packer/driver/python.py","install","deps-8409b71cd2b1f09b"]

FROM env-ab2daa187f17f0bc-target AS deps-baa095ca222ab92d
USER 0:0
COPY --link deps-baa095ca222ab92d/in /w/
RUN \
    --network=none \
    --mount=type=bind,source=tools,target=/packer/tools \
    --mount=type=bind,source=deps-baa095ca222ab92d/step,target=/packer/step \
    --mount=type=cache,id=lambda-packer-downloads,target=/packer/cache,sharing=shared \
    --mount=type=tmpfs,target=/packer/private \
    --mount=type=secret,id=deps-baa095ca222ab92d,target=/packer/account.sh \
    --mount=type=secret,id=deps-baa095ca222ab92d-ca,target=/packer/ca.pem \
    --mount=type=secret,id=deps-baa095ca222ab92d-java,target=/packer/ca.jks \
    ["/bin/sh","/packer/tools/run.sh"]

FROM --platform=linux/arm64 localhost:5000/lambda/python:3.13 AS deps-ebc8059a0797ea57-runtime

FROM env-ab2daa187f17f0bc-target AS deps-ebc8059a0797ea57
USER 0:0
RUN \
    --mount=type=bind,source=tools,target=/packer/tools \
    --mount=type=bind,source=deps-ebc8059a0797ea57/step,target=/packer/step \
    --mount=type=bind,from=deps-ebc8059a0797ea57-runtime,target=/packer/runtime \
    --mount=type=tmpfs,target=/packer/private \
    ["/bin/sh","/packer/tools/libraries.sh"]

FROM scratch
COPY --link --from=deps-42c4ccdc12973a80 /o /deps-42c4ccdc12973a80/
COPY --link --from=deps-6d7830fc60b9df2d /o /deps-6d7830fc60b9df2d/
COPY --link --from=deps-8409b71cd2b1f09b /o /deps-8409b71cd2b1f09b/
COPY --link --from=deps-baa095ca222ab92d /o /deps-baa095ca222ab92d/
COPY --link --from=deps-ebc8059a0797ea57 /o /deps-ebc8059a0797ea57/


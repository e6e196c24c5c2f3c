# One image for every role. Built from the lock file: each wheel is checked against its hash, then installed offline.
FROM python:3.11-slim-bookworm AS wheels
WORKDIR /wheels
COPY requirements.lock .
RUN PIP_CONSTRAINT=requirements.lock pip wheel --quiet --no-cache-dir --require-hashes -r requirements.lock

FROM python:3.11-slim-bookworm
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 GATEWAY_CONFIG=/etc/gateway/config.toml
RUN useradd --system --uid 10001 --no-create-home gateway \
 && install -d -o gateway -g gateway -m 0700 /var/lib/gateway /mail
WORKDIR /app
COPY pyproject.toml README.md ./
COPY gateway gateway
COPY rules rules
COPY store store
COPY templates templates
# Only what runs: pip takes the development tools' wheels out of the folder for nobody.
RUN --mount=type=bind,from=wheels,source=/wheels,target=/wheels pip install --quiet --no-cache-dir --no-index -f /wheels -e .
USER gateway
VOLUME ["/var/lib/gateway"]
EXPOSE 2525
CMD ["gateway", "serve"]

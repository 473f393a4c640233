# ---- build: the jar, from source
FROM maven:3.9.11-eclipse-temurin-17-noble AS build
WORKDIR /build
COPY pom.xml .
COPY .mvn .mvn
COPY src/main src/main
RUN --mount=type=cache,target=/m2 mvn -B -q -ntp -Dmaven.repo.local=/m2 package -Dmaven.test.skip=true -Dexec.skip=true

# ---- run: a JRE, the jar, and /data to write to; beside it only /tmp is written to, so that the rest may be read-only
FROM eclipse-temurin:17.0.16_8-jre-noble
# Whoever it is run as is in group 0, where a platform gives each application a user of its own.
RUN useradd --uid 10001 --gid 0 --no-create-home --home-dir /data --shell /usr/sbin/nologin claimtrail \
 && install --directory --owner=10001 --group=0 --mode=0770 /data
COPY --from=build /build/target/quarkus-app /app
# The archive of classes goes with this Java, this place of the jar, and a heap below 32 GB, which would not be the default on
# a large machine. Java takes none that does not fit, and does not say so: the second line looks whether it takes this one.
RUN export CLAIMTRAIL_DATA=/tmp/data JDK_JAVA_OPTIONS="-Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData" \
 && { java -XX:ArchiveClassesAtExit=/app/classes.jsa -Xlog:disable -jar /app/quarkus-run.jar rehearse > /tmp/log \
   || { cat /tmp/log; exit 1; }; } \
 && java -XX:SharedArchiveFile=/app/classes.jsa -Xlog:class+load -jar /app/quarkus-run.jar --help > /tmp/log \
 && grep -q 'shared objects file (top)' /tmp/log \
 && rm -r /tmp/data /tmp/log /tmp/vertx-cache
USER 10001:0
VOLUME /data
EXPOSE 8080
# In a container, loopback would be the container itself: the port that is published decides who gets in. The memory
# flags are the README's; give others at run time (-e JDK_JAVA_OPTIONS=...).
ENV CLAIMTRAIL_DATA=/data \
    QUARKUS_HTTP_HOST=0.0.0.0 \
    MALLOC_ARENA_MAX=2 \
    JDK_JAVA_OPTIONS="-Xms32m -Xmx160m -Xmn8m -XX:+UseSerialGC \
-XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:TieredStopAtLevel=1 -XX:-UsePerfData \
-XX:SharedArchiveFile=/app/classes.jsa"
WORKDIR /data
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT:-8080} && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-jar", "/app/quarkus-run.jar"]

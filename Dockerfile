# ---- build: the jar, from source
FROM maven:3.9.11-eclipse-temurin-17-noble AS build
WORKDIR /build
COPY pom.xml .
COPY .mvn .mvn
COPY src/main src/main
RUN --mount=type=cache,target=/m2 mvn -B -q -ntp -Dmaven.repo.local=/m2 package -Dmaven.test.skip=true \
 && rm target/quarkus-app/classes.jsa

# ---- run: a JRE, the jar, and /data to write to; beside it only /tmp is written to, so that the rest may be read-only
FROM eclipse-temurin:17.0.16_8-jre-noble
# Whoever it is run as is in group 0, where a platform gives each application a user of its own.
RUN useradd --uid 10001 --gid 0 --no-create-home --home-dir /data --shell /usr/sbin/nologin claimtrail \
 && install --directory --owner=10001 --group=0 --mode=0770 /data
COPY --from=build /build/target/quarkus-app /app
# The archive of classes goes with this Java and this place of the jar.
RUN CLAIMTRAIL_DATA=/tmp/data java -XX:TieredStopAtLevel=1 -XX:ArchiveClassesAtExit=/app/classes.jsa -Xlog:disable \
  -jar /app/quarkus-run.jar rehearse > /dev/null \
 && rm -r /tmp/data
USER 10001:0
VOLUME /data
EXPOSE 8080
# In a container, loopback would be the container itself: the port that is published decides who gets in. The memory
# flags are the README's; give others at run time (-e JDK_JAVA_OPTIONS=...).
ENV CLAIMTRAIL_DATA=/data \
    QUARKUS_HTTP_HOST=0.0.0.0 \
    MALLOC_ARENA_MAX=2 \
    JDK_JAVA_OPTIONS="-Xms32m -Xmx128m -Xmn8m -XX:+UseSerialGC \
-XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:TieredStopAtLevel=1 -XX:-UsePerfData \
-XX:SharedArchiveFile=/app/classes.jsa"
WORKDIR /data
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT:-8080} && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-jar", "/app/quarkus-run.jar"]

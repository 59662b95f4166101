# Not tried: no container could be built where this was written.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Api --configuration Release --output /program

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /program
COPY --from=build /program .
RUN mkdir /data && chown "$APP_UID" /data
ENV Urls=http://+:8080 \
    Data__Path=/data
EXPOSE 8080
VOLUME /data
USER $APP_UID
ENTRYPOINT ["dotnet", "Digital40.Api.dll"]

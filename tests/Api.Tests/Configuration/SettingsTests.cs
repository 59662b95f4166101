using Digital40.Api.Configuration;
using Microsoft.Extensions.Configuration;

namespace Digital40.Api.Tests.Configuration;

public sealed class SettingsTests
{
    [Fact]
    public void Settings_NoneGiven_KeepEverythingInTheDataFolder()
    {
        var settings = Read();

        var data = Path.GetFullPath("data");
        Assert.Equal(Path.Combine(data, "digital40.db"), settings.DatabasePlace);
        Assert.Equal(Path.Combine(data, "evidence"), settings.Evidence.Path);
    }

    [Fact]
    public void Settings_RelativePaths_BeginAtTheDataFolder()
    {
        var settings = Read(("Data:Path", "/srv/d40"), ("Database:ConnectionString", "Data Source=a.db"), ("Evidence:Path", "/elsewhere"));

        Assert.Equal("/srv/d40/a.db", settings.DatabasePlace);
        Assert.Equal("/elsewhere", settings.Evidence.Path);
    }

    [Fact]
    public void Settings_SeveralWrong_AreAllNamedAtOnce()
    {
        var errors = Errors(
            ("Database:Provider", "Oracle"), ("Database:CommandTimeout", "soon"), ("Evidence:MaximumBytes", "0"), ("Rubrics:Path", "/no/such/folder"),
            ("GraphQL:MaxDepth", "0"), ("Idempotency:Keep", "00:00:01"), ("Telemetry:SampleRatio", "2"), ("Urls", "here"), ("Logging:LogLevel:Default", "Loud"));

        Assert.Equal(8, errors.Count);
        Assert.Contains("Database:CommandTimeout is 'soon'; expected a whole number.", errors);
        Assert.Contains(errors, error => error.StartsWith("Logging:LogLevel:Default is 'Loud'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Database:Providr", "Database:Providr is no setting; did you mean 'Provider'?")]
    [InlineData("Telemetry:Otlp:Endpiont", "Telemetry:Otlp:Endpiont is no setting; did you mean 'Endpoint'?")]
    [InlineData("Rubrics:Colour", "Rubrics:Colour is no setting; expected one of Path, Watch.")]
    [InlineData("Databse:Provider", "Databse is no section of settings; did you mean 'Database'?")]
    public void Setting_Unknown_IsAnErrorWithWhatWasMeant(string key, string error) => Assert.Equal([error], Errors((key, "x")));

    [Fact]
    public async Task Settings_WrongInEveryPartOfTheService_AreToldAtOnce()
    {
        var error = await Assert.ThrowsAsync<SettingsException>(() => ApiServer.StartAsync(
            new Dictionary<string, string?>
            {
                ["Database:CommandTimeout"] = "0",
                ["Evidence:Pth"] = "x",
                ["Evidence:MaximumBytes"] = "-1",
                ["AzureAd:TenantId"] = "somewhere",
                ["RateLimits:PerCaller"] = "many",
            },
            environment: "Production"));

        Assert.Equal(
            ["Database:CommandTimeout", "Evidence:Pth", "Evidence:MaximumBytes", "AzureAd:ClientId:", "AzureAd:TenantId:", "RateLimits:PerCaller:"],
            error.Errors.Select(one => one.Split(' ')[0]));
    }

    [Fact]
    public void ConnectionString_ThatCannotBeRead_IsNeverShown()
    {
        var errors = Errors(("Database:Provider", "SqlServer"), ("Database:ConnectionString", "Server=x;hunter2"));

        Assert.Equal(["Database:ConnectionString is no connection string of the provider."], errors);
    }

    [Fact]
    public void DatabasePlace_OfAServer_NamesNoServer() =>
        Assert.Equal("SqlServer", Read(("Database:Provider", "SqlServer"), ("Database:ConnectionString", "Server=x;Password=hunter2")).DatabasePlace);

    [Fact]
    public void Endpoint_OfTheStandardVariable_IsTakenWhereNoneIsSet()
    {
        Assert.Equal("http://collector:4318", Read(("OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector:4318")).Telemetry.Otlp.Endpoint);
        Assert.Equal("http://own:1", Read(("OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector:4318"), ("Telemetry:Otlp:Endpoint", "http://own:1")).Telemetry.Otlp.Endpoint);
    }

    private static IReadOnlyList<string> Errors(params (string Key, string Value)[] given) => Assert.Throws<SettingsException>(() => Read(given)).Errors;

    private static Settings Read(params (string Key, string Value)[] given) =>
        Settings.Read(new ConfigurationBuilder().AddInMemoryCollection(given.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value))).Build());
}

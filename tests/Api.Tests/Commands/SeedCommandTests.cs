namespace Digital40.Api.Tests.Commands;

public sealed class SeedCommandTests : IDisposable
{
    private const string Country =
        """
        offices:
          - { code: D, kind: department, nameTh: กรม, nameEn: Department }
          - { code: "90", kind: province, parent: D, nameTh: จังหวัด, nameEn: Province }
          - { code: "9001", kind: district, parent: "90", nameTh: อำเภอ, nameEn: District }
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly CommandLine _commands;

    public SeedCommandTests() => _commands = new CommandLine(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Offices_OfEveryTier_AreAddedOnce()
    {
        var file = _folder.Write("country.yaml", Country);

        Assert.Equal("3 offices are added; 0 were there already.\n", await _commands.DoneAsync("seed", file));
        Assert.Equal("0 offices are added; 3 were there already.\n", await _commands.DoneAsync("seed", file));
    }

    [Fact]
    public async Task Offices_InCsv_AreAdded()
    {
        var file = _folder.Write("offices.csv", "code,kind,parent,nameTh,nameEn\n90,province,,จังหวัด,Province\n9001,district,90,อำเภอ,District\n");

        Assert.Equal("2 offices are added; 0 were there already.\n", await _commands.DoneAsync("seed", file));
    }

    [Fact]
    public async Task Offices_WithErrors_AreAllRefusedWithTheirLines()
    {
        var file = _folder.Write(
            "bad.yaml",
            """
            offices:
              - { code: "90", kind: provnce }
              - { code: "9001", kind: district, parent: "91" }
              - { kind: district }
              - { code: "92", kind: province }
              - { code: "92", kind: province }
            """);

        var said = await _commands.RunAsync("seed", file);

        Assert.Equal(2, said.Exit);
        Assert.Contains("bad.yaml:2:5 office-kind-unknown", said.Error, StringComparison.Ordinal);
        Assert.Contains("bad.yaml:3:5 office-parent 9001", said.Error, StringComparison.Ordinal);
        Assert.Contains("bad.yaml:4:5 office-code-missing", said.Error, StringComparison.Ordinal);
        Assert.Contains("bad.yaml:6:5 office-duplicate", said.Error, StringComparison.Ordinal);
        Assert.EndsWith("4 errors; nothing was stored.\n", said.Error, StringComparison.Ordinal);
        Assert.Equal("1 offices are added; 0 were there already.\n", await _commands.DoneAsync("seed", _folder.Write("one.yaml", "offices: [{ code: \"92\", kind: province }]")));
    }

    [Fact]
    public async Task Office_ThatIsThereAsAnother_IsRefused()
    {
        await _commands.DoneAsync("seed", _folder.Write("country.yaml", Country));

        var said = await _commands.RunAsync("seed", _folder.Write("other.yaml", Country.Replace("อำเภอ", "อื่น", StringComparison.Ordinal)));

        Assert.Equal(2, said.Exit);
        Assert.Contains("other.yaml:4:5 office-exists 9001", said.Error, StringComparison.Ordinal);
        Assert.Contains("อื่น", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatIsMissing_IsBadInput() => Assert.Equal(2, (await _commands.RunAsync("seed", _folder.File("none.json"))).Exit);
}

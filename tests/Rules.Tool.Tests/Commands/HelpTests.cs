using System.CommandLine;
using System.CommandLine.Help;
using Digital40.Rules.Tool.CommandLine;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests.Commands;

public sealed class HelpTests
{
    public static TheoryData<string> Commands => [.. Root().Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_AskedForHelp_DescribesItselfItsOptionsAndAnExample(string name)
    {
        var command = (ToolCommand)Root().Subcommands.Single(one => one.Name == name);
        var run = ToolRun.Of(name, "--help");

        Assert.Equal((ExitCode.Success, ""), (run.Exit, run.Error));
        Assert.False(string.IsNullOrWhiteSpace(command.Description));
        Assert.All(command.Options, option => Assert.False(string.IsNullOrWhiteSpace(option.Description), option.Name));
        Assert.All(command.Options, option => Assert.Contains(option.Name, run.Output, StringComparison.Ordinal));
        Assert.All(command.Examples, example => Assert.Contains($" {example}\n", run.Output, StringComparison.Ordinal));
        Assert.All(command.Examples, example => Assert.StartsWith($"{name} ", example, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Examples_OfACommand_AreUnderstood(string name)
    {
        var root = Root();
        var command = (ToolCommand)root.Subcommands.Single(one => one.Name == name);

        Assert.All(command.Examples, example => Assert.Empty(root.Parse(example.Split(' ')).Errors));
    }

    [Fact]
    public void Tool_AskedForHelp_ListsEveryCommand()
    {
        var run = ToolRun.Of(80, Language.English, "--help");

        Assert.Equal(ExitCode.Success, run.Exit);
        GoldenScreen.Match("help", run.Output.Replace("testhost", "digital40-rules", StringComparison.Ordinal));
    }

    [Fact]
    public void Tool_AskedForNothing_ShowsItsHelpAndFails()
    {
        var run = ToolRun.Of();

        Assert.Equal(ExitCode.BadInput, run.Exit);
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scoer", "--help")]
    [InlineData("score", "--help", "--facts")]
    public void Help_AskedForWithAMistake_IsShown(params string[] arguments)
    {
        Assert.Equal(ExitCode.Success, ToolRun.Of(arguments).Exit);
    }

    private static RootCommand Root() => Program.Root(new Terminal(TextWriter.Null, TextWriter.Null, 80, colour: false, Language.English));
}

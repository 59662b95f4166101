using System.Text.Json;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests.Commands;

public sealed class CheckTests
{
    [Fact]
    public void Check_OfTheEditionThatComesWithTheTool_Passes()
    {
        var run = ToolRun.Of("check", "--edition", "2568", "--json");

        Assert.Equal((ExitCode.Success, ""), (run.Exit, run.Error));
        using var document = JsonDocument.Parse(run.Output);
        Assert.True(document.RootElement.GetProperty("passed").GetBoolean());
        Assert.All(document.RootElement.GetProperty("proofs").EnumerateArray(), proof => Assert.Empty(proof.GetProperty("failures").EnumerateArray()));
    }

    [Fact]
    public void Check_OfAnEditionWithAWrongSum_FailsAndShowsAWitness()
    {
        using var editions = new EditionsFolder().With("2568", ("max: 15, clause: L49", "max: 16, clause: L49"));

        var run = ToolRun.Of("check", "--edition", "2568", "--rubrics", editions.Path);

        Assert.Equal((ExitCode.CheckFailed, ""), (run.Exit, run.Error));
        Assert.Matches(@"(?m)^fails +sums ", run.Output);
        Assert.Matches(@"2568/rubric\.yaml:[0-9]+:[0-9]+ areas/1/max", run.Output);
    }

    [Fact]
    public void Check_OfADraftWithValuesToBeConfirmed_Fails()
    {
        using var editions = new EditionsFolder().With("2569", ("status: final", "status: draft"), ("max: 15, clause: L49", "max: !confirm 15, clause: L49"));

        var run = ToolRun.Of("check", "--edition", "2569", "--rubrics", editions.Path, "--json");

        Assert.Equal((ExitCode.CheckFailed, ""), (run.Exit, run.Error));
        using var document = JsonDocument.Parse(run.Output);
        var confirmed = document.RootElement.GetProperty("proofs").EnumerateArray().Single(proof => proof.GetProperty("code").GetString() == "confirmed");
        Assert.Equal("areas/1/max", Assert.Single(confirmed.GetProperty("failures").EnumerateArray()).GetProperty("path").GetString());
    }

    [Fact]
    public void Check_OfAPublishedEditionThatMoved_Fails()
    {
        using var editions = new EditionsFolder().With("2568").WithFile("published.lock", $"2568 {new string('0', 64)}\n");

        var run = ToolRun.Of("check", "--rubrics", editions.Path);

        Assert.Equal(ExitCode.CheckFailed, run.Exit);
        Assert.Matches(@"(?m)^fails +published ", run.Output);
    }

    [Fact]
    public void Check_WithALockThatCannotBeRead_IsBadInput()
    {
        using var editions = new EditionsFolder().With("2568").WithFile("published.lock", "2568 nothing\n");

        var run = ToolRun.Of("check", "--rubrics", editions.Path);

        Assert.Equal(ExitCode.BadInput, run.Exit);
        Assert.Contains("published.lock:1:1 ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_UnderAnotherInterpretation_SaysSo()
    {
        var run = ToolRun.Of("check", "--interpretation", "antivirus-share=100");

        Assert.Equal(ExitCode.Success, run.Exit);
        Assert.Contains("Interpretation antivirus-share=100", run.Output, StringComparison.Ordinal);
    }
}

using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Facts.Reading.Values;

namespace Digital40.Rules.Tests.Facts.Reading.Values;

public sealed class EvidenceTextTests
{
    [Theory]
    [InlineData("https://example.org/1", "https://example.org/1", EvidenceStatus.Pending, null)]
    [InlineData("https://example.org/1#pending", "https://example.org/1", EvidenceStatus.Pending, null)]
    [InlineData("https://example.org/1#verified", "https://example.org/1", EvidenceStatus.Verified, null)]
    [InlineData("https://example.org/1#rejected", "https://example.org/1", EvidenceStatus.Rejected, null)]
    [InlineData("https://example.org/1#verified:line-group", "https://example.org/1", EvidenceStatus.Verified, "line-group")]
    [InlineData("https://example.org/1#verified:", "https://example.org/1", EvidenceStatus.Verified, null)]
    [InlineData("https://example.org/sheet#gid=0", "https://example.org/sheet#gid=0", EvidenceStatus.Pending, null)]
    [InlineData("https://example.org/sheet#gid=0#verified", "https://example.org/sheet#gid=0", EvidenceStatus.Verified, null)]
    [InlineData("https://example.org/#", "https://example.org/#", EvidenceStatus.Pending, null)]
    public void Piece_OfACell_IsRead(string text, string url, EvidenceStatus status, string? channel)
    {
        var problems = new FactProblems("");

        Assert.Equal([new Evidence(url, status, channel)], EvidenceText.ReadCell(text, default, problems));
        Assert.Equal(0, problems.Count);
    }

    [Fact]
    public void Cell_OfSeveralPieces_KeepsTheirOrder()
    {
        var pieces = EvidenceText.ReadCell(" a  b#rejected|c|\nd ", default, new FactProblems(""));

        Assert.Equal([new("a"), new("b", EvidenceStatus.Rejected), new("c"), new Evidence("d")], pieces);
    }

    [Theory]
    [InlineData("https://example.org/1#verifed", "evidence-status-unknown")]
    [InlineData("https://example.org/1#Verified", "evidence-status-unknown")]
    [InlineData("https://example.org/1#REJECTED:line-group", "evidence-status-unknown")]
    [InlineData("#verified", "evidence-url-missing")]
    public void Piece_IsMisspelt_IsAProblem(string text, string code)
    {
        var problems = new FactProblems("");

        Assert.Empty(EvidenceText.ReadCell(text, new SourcePlace(3, 4), problems));
        Assert.Equal([(3, 4, code)], problems.Errors.Select(error => (error.Line, error.Column, error.Code)));
    }
}

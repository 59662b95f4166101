namespace Digital40.Api.Tests.Facts;

public sealed class RepeatedRequestTests(SampleServer sample) : IClassFixture<SampleServer>
{
    private readonly ApiServer _server = sample.Api;

    [Fact]
    public async Task Record_AgainAfterACorrection_GivesTheAnswerOfBefore()
    {
        var request = new { key = "k1", facts = new[] { FactDocuments.News("3113", "2025-08", 1) } };
        var first = await _server.PayloadAsync(FactDocuments.Record, request);
        var id = first.Items("facts")[0].Text("id");
        var corrected = await _server.PayloadAsync(
            FactDocuments.Correct, new { input = new { fact = id, version = 1, content = FactDocuments.News("3113", "2025-08", 2), reason = "counted again" } });

        var again = await _server.PayloadAsync(FactDocuments.Record, request);

        Assert.Empty(corrected.Errors());
        Assert.Equal(first.GetRawText(), again.GetRawText());
    }

    [Fact]
    public async Task Key_WithAnotherInput_IsAConflict()
    {
        await _server.PayloadAsync(FactDocuments.Record, new { key = "k2", facts = new[] { FactDocuments.Session("3113") } });

        var other = await _server.PayloadAsync(FactDocuments.Record, new { key = "k2", facts = new[] { FactDocuments.Session("3114") } });

        Assert.Equal(["ConflictError idempotency-key-reused input.idempotencyKey"], other.Errors());
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("long")]
    public async Task Key_ThatIsNone_IsRefused(string key)
    {
        var payload = await _server.PayloadAsync(
            FactDocuments.Record, new { key = key == "long" ? new string('k', 201) : key, facts = new[] { FactDocuments.Session("3113") } });

        Assert.Equal(["InputError idempotency-key-invalid input.idempotencyKey"], payload.Errors());
    }

    [Fact]
    public async Task Record_WithOneKeyAtOnce_WritesOnce()
    {
        var request = new { key = "k3", facts = new[] { FactDocuments.Session("3118") } };

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => _server.PayloadAsync(FactDocuments.Record, request)));

        Assert.Single(answers.Select(answer => answer.GetRawText()).Distinct());
        Assert.Empty(answers[0].Errors());
    }

    [Fact]
    public async Task CorrectAndWithdraw_Again_GiveTheAnswersOfBefore()
    {
        var fact = await _server.RecordAsync(FactDocuments.News("3119", "2025-08", 1));
        var correction = new { input = new { fact = fact.Text("id"), version = 1, content = FactDocuments.News("3119", "2025-08", 2), reason = "more", idempotencyKey = "k4" } };
        var withdrawal = new { input = new { fact = fact.Text("id"), version = 2, reason = "none", idempotencyKey = "k5" } };

        var corrected = await _server.PayloadAsync(FactDocuments.Correct, correction);
        var withdrawn = await _server.PayloadAsync(FactDocuments.Withdraw, withdrawal);

        Assert.Equal(("CURRENT", 2), (corrected.GetProperty("fact").Text("state"), corrected.GetProperty("fact").GetProperty("version").GetInt32()));
        Assert.Equal(("WITHDRAWN", "none"), (withdrawn.GetProperty("fact").Text("state"), withdrawn.GetProperty("fact").Text("closedReason")));
        Assert.Equal(corrected.GetRawText(), (await _server.PayloadAsync(FactDocuments.Correct, correction)).GetRawText());
        Assert.Equal(withdrawn.GetRawText(), (await _server.PayloadAsync(FactDocuments.Withdraw, withdrawal)).GetRawText());
    }
}

using Digital40.Api.Editions;
using Digital40.Rules.Checking;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Tests.Editions;

public sealed class EditionCheckTests
{
    private const string Check =
        """
        {
          edition(year: 2568) {
            check {
              editionHash passed
              proofs { code claim holds cases failures { ...witness } examples { ...witness } }
            }
          }
        }
        fragment witness on Witness { place { path file line column } message values { name value place { path file line column } } }
        """;

    [Fact]
    public async Task Check_OfThePublishedEdition_IsTheReportOfTheScoringCore()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var editions = server.Get<EditionStore>();
        var report = EditionChecker.Check(editions.Find(2568)!, null, PublishedLock.Read(editions.Folder));

        var check = (await server.AskAsync(Check)).GetProperty("edition").GetProperty("check");

        Assert.True(report.Passed);
        ExpectedJson.Equal(Expected(report), check);
    }

    [Fact]
    public async Task Check_OfAChangedEdition_ShowsAWitness()
    {
        using var folder = new EditionFolder();
        await using var server = await ApiServer.WithSampleAsync(folder.Settings);
        folder.Replace("en: Digital community 4.0 project 2025", "en: Digital community 4.0");
        server.Get<EditionStore>().Reload();

        var check = (await server.AskAsync(Check)).GetProperty("edition").GetProperty("check");

        var failed = Assert.Single(check.GetProperty("proofs").EnumerateArray(), proof => !proof.GetProperty("holds").GetBoolean());
        Assert.Equal(ProofCodes.Published, failed.GetProperty("code").GetString());
        Assert.Equal("published.lock", failed.GetProperty("failures")[0].GetProperty("place").GetProperty("file").GetString());
    }

    [Fact]
    public async Task Check_OfOneContent_IsMadeOnce()
    {
        var editions = new EditionStore();
        var checks = new EditionChecks(editions);

        var reports = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => checks.OfAsync(editions.Find(2568)!, CancellationToken.None)));

        Assert.Single(reports.Distinct(ReferenceEqualityComparer.Instance));
    }

    private static object Expected(CheckReport report) => new
    {
        editionHash = report.EditionHash, passed = report.Passed,
        proofs = report.Proofs.Select(proof => new
        {
            code = proof.Code, claim = proof.Claim, holds = proof.Passed, cases = proof.Cases, failures = proof.Failures.Select(Expected),
            examples = proof.Examples.Select(Expected),
        }),
    };

    private static object Expected(Witness witness) => new
    {
        place = Expected(witness.Place), message = witness.Message,
        values = witness.Values.Select(value => new { name = value.Name, value = value.Value, place = value.Place is { } place ? Expected(place) : null }),
    };

    private static object Expected(RubricPlace place) => new
    {
        path = place.Path, file = place.File, line = place.Line > 0 ? place.Line : (int?)null, column = place.Column > 0 ? place.Column : (int?)null,
    };
}

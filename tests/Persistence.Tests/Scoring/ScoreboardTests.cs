using Digital40.Persistence.Offices;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Scoring;

namespace Digital40.Persistence.Tests.Scoring;

public sealed class ScoreboardTests
{
    [Fact]
    public async Task Scoreboard_WithTies_SharesRanksAndSortsByThaiName()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Offices.AddAsync(TestDatabase.Officer,
        [
            new("3100", OfficeTier.Province, null, "บุรีรัมย์", "Buri Ram"),
            new("3101", OfficeTier.District, "3100", "เมืองบุรีรัมย์", "Mueang"),
            new("3102", OfficeTier.District, "3100", "คูเมือง", "Khu Mueang"),
            new("3103", OfficeTier.District, "3100", "กระสัง", "Krasang"),
            new("3104", OfficeTier.District, "3100", "แคนดง", "Khaen Dong"),
        ]);
        await database.RecordAsync(Reported.Flag("3103", "ict.survey", "2025-02-01"));
        await database.RecordAsync(Reported.Session("3102"));

        var board = await database.Scores.ScoreboardAsync(2568, new OfficeFilter { Parent = "3100" });

        Assert.Equal(["คูเมือง", "กระสัง", "แคนดง", "เมืองบุรีรัมย์"], board.Select(entry => entry.NameTh));
        Assert.Equal([1, 2, 2, 2], board.Select(entry => entry.Rank));
    }

    [Fact]
    public async Task Scoreboard_SinceADay_ShowsWhatWasGainedAfterItsEnd()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        await database.RecordAsync(Reported.Session("3101"));
        database.Clock.Now = ScoringDay.EndOf(new DateOnly(2025, 7, 15));
        await database.RecordAsync(Reported.Session("3101", "2025-03-13", "media"));

        var board = await database.Scores.ScoreboardAsync(2568, new OfficeFilter { Parent = "3100" }, new DateOnly(2025, 7, 15));
        var before = await database.Scores.ScoreboardAsync(2568, new OfficeFilter { Parent = "3100" }, new DateOnly(2025, 7, 14));

        Assert.Equal([(13m - 12m, 0m)], board.Where(entry => entry.Office == "3101").Select(entry => (entry.Change!.Value, 0m)));
        Assert.Equal(0m, board.Single(entry => entry.Office == "3102").Change);
        Assert.All(before, entry => Assert.Null(entry.Change));
    }

    [Fact]
    public async Task Change_OfADistrict_TouchesItsProvinceAndLeavesHistory()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        await database.RecordAsync(Reported.Session("3101"));
        await database.RecordAsync(Reported.News("3102", 3, 1));

        var history = await database.Scores.HistoryAsync(new HistoryFilter { Offices = ["3100"] }, new PageRequest());

        Assert.Equal(1m, (await database.ScoreAsync("3100")).Points);
        Assert.Equal([0m, 1m], history.Nodes.Select(entry => entry.Points));
        Assert.Equal([0m, 1m], (await database.Scores.HistoryAsync(new HistoryFilter { Offices = ["3101"] }, new PageRequest())).Nodes.Select(entry => entry.Criteria["1.1"]));
    }

    [Fact]
    public async Task Explain_OfAStoredScore_SaysWhatTheScoringCoreSaid()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        await database.RecordAsync(Reported.Session("3101"));

        var card = (await database.Scores.ExplainAsync(2568, ["3101"]))["3101"];

        var criterion = card.Criteria[0];
        Assert.Equal(("1.1", 1m, 5m, 0m, 2), (criterion.Code, criterion.Points, criterion.Max, criterion.Confirmed, criterion.Level));
        Assert.Equal(["#4"], criterion.Measures[0].Facts.Select(fact => fact.Id));
        Assert.NotNull(criterion.Next);
        Assert.NotEmpty(card.Duties);
    }
}

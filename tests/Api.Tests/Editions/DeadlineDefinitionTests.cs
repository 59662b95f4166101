using System.Globalization;
using System.Text.Json;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Tests.Editions;

public sealed class DeadlineDefinitionTests(SampleServer server) : IClassFixture<SampleServer>
{
    private Rubric Rubric => server.Api.Get<EditionStore>().Find(2568)!.InForce;

    [Fact]
    public async Task Deadlines_AndDuties_AreThoseOfTheScoringCore()
    {
        var edition = await AskAsync(
            """
            deadlines {
              code title en: title(locale: EN) for day dueIn recipient { code title en: title(locale: EN) clause } criterion { code } clause
              waitsFor { indicator { code } item { code } } occurrences { due dueLabel(locale: EN) reminder month }
            }
            ofDistricts: deadlines(kind: DISTRICT) { code }
            duties { code title en: title(locale: EN) for clause measure { name criterion { code } } condition { text } }
            dutiesOfDistricts: duties(kind: DISTRICT) { code }
            """);

        ExpectedJson.Equal(
            new
            {
                deadlines = Rubric.Deadlines.Select(Expected),
                ofDistricts = Rubric.Deadlines.Where(one => one.Binds(OfficeKind.District)).Select(one => new { code = one.Code }),
                duties = Rubric.Duties.Select(duty => new
                {
                    code = duty.Code, title = duty.Title.Th, en = duty.Title.En, @for = duty.For, clause = duty.Clause,
                    measure = duty.Measure is { } measure ? new { name = measure.Name, criterion = (object?)null } : null,
                    condition = duty.Condition is { } condition ? new { text = condition.Text } : null,
                }),
                dutiesOfDistricts = Rubric.Duties.Where(one => one.Binds(OfficeKind.District)).Select(one => new { code = one.Code }),
            },
            edition);
    }

    [Fact]
    public async Task Deadlines_OfEachSchedule_SayHowTheyComeAndWhatMeetsThem()
    {
        var deadlines = (await AskAsync("deadlines { code schedule day dueIn metBy occurrences { dueLabel reminderLabel monthLabel en: monthLabel(locale: EN) } }"))
            .GetProperty("deadlines").EnumerateArray().ToDictionary(one => one.GetProperty("code").GetString()!);

        var monthly = deadlines["monthly-report"];
        Assert.Equal(("MONTHLY", 15, "NEXT_MONTH", "MONTHLY_REPORT"), (Text(monthly, "schedule"), monthly.GetProperty("day").GetInt32(), Text(monthly, "dueIn"), Text(monthly, "metBy")));
        ExpectedJson.Equal(
            new { dueLabel = "15 กุมภาพันธ์ 2568", reminderLabel = (string?)null, monthLabel = "มกราคม 2568", en = "January 2025" }, monthly.GetProperty("occurrences")[0]);
        var once = deadlines["innovation-report"];
        Assert.Equal(("ONCE", "INNOVATION_REPORT"), (Text(once, "schedule"), Text(once, "metBy")));
        ExpectedJson.Equal(
            new { dueLabel = "30 มิถุนายน 2568", reminderLabel = "20 มิถุนายน 2568", monthLabel = (string?)null, en = (string?)null }, once.GetProperty("occurrences")[0]);
        var undated = deadlines["awareness-reports"];
        Assert.Equal(("UNDATED", "FACTS", 0), (Text(undated, "schedule"), Text(undated, "metBy"), undated.GetProperty("occurrences").GetArrayLength()));
    }

    private object Expected(Deadline one) => new
    {
        code = one.Code, title = one.Title.Th, en = one.Title.En, @for = one.For, day = (one.Schedule as MonthlySchedule)?.Day, dueIn = (one.Schedule as MonthlySchedule)?.DueIn,
        recipient = RecipientOf(one), criterion = one.Criterion is { } code ? new { code } : null, clause = one.Clause,
        waitsFor = one.Links.Select(link => new { indicator = new { code = link.Indicator }, item = link.Item is { } item ? new { code = item } : null }),
        occurrences = one.Occurrences().Select(date => new
        {
            due = date.Due, dueLabel = date.Due.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), reminder = date.Reminder, month = date.Month,
        }),
    };

    private object RecipientOf(Deadline one)
    {
        var channel = Rubric.Channels.GetValueOrDefault(one.To) ?? Rubric.Recipients[one.To];
        return new { code = channel.Code, title = channel.Title.Th, en = channel.Title.En, clause = channel.Clause };
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private async Task<JsonElement> AskAsync(string fields) => (await server.Api.AskAsync($"{{ edition(year: 2568) {{ {fields} }} }}")).GetProperty("edition");
}

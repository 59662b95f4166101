using System.Linq.Expressions;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Digital40.Persistence.Model;
using Digital40.Rules.Facts;

namespace Digital40.Persistence.Facts;

/// <summary>Turns the scoring core's facts into rows, and rows into what they say.</summary>
internal static class FactRows
{
    public static readonly Expression<Func<FactRow, FactContent>> ToContent = fact => new FactContent(
        fact.Id, fact.Kind, fact.Office, fact.Indicator, fact.Item, fact.Date, fact.Month, fact.Value, fact.OutOf, fact.Done, fact.Rater, fact.Points,
        fact.Attributes, fact.Reference);

    private static readonly Func<FactRow, FactContent> Compiled = ToContent.Compile();
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public static FactContent Content(FactRow row) => Compiled(row);

    /// <summary>What a version says, as JSON for the record, with the evidence that came with it.</summary>
    public static string Describe(FactRow row, IReadOnlyList<Evidence> evidence) =>
        JsonSerializer.Serialize(new { Fact = Content(row), Evidence = evidence.Count > 0 ? evidence : null }, Plain);

    /// <summary>A version of a fact.</summary>
    public static FactRow Of(Fact fact, FactHead head)
    {
        var (figure, judgement) = (fact as Figure, fact as Judgement);
        return new FactRow
        {
            Id = head.Id,
            Version = head.Version,
            Edition = head.Edition,
            Province = head.Province,
            Office = fact.Office,
            Kind = KindOf(fact),
            Indicator = fact.Indicator,
            Item = fact.Item,
            Date = fact.Date,
            Month = Months.Write(fact.Month),
            ReportMonth = Months.Write(fact.Month ?? YearMonth.Of(fact.Date)),
            Value = figure?.Value,
            OutOf = figure?.OutOf,
            Done = (fact as Flag)?.Done,
            Rater = judgement?.Rater,
            Points = judgement?.Points,
            Attributes = FactAttributes.Write(fact.Attributes),
            Reference = head.Reference,
            Reason = head.Reason,
            RecordedAt = head.At,
            RecordedBy = head.By,
        };
    }

    private static FactKind KindOf(Fact fact) => fact switch
    {
        Figure => FactKind.Figure,
        Flag => FactKind.Flag,
        Judgement => FactKind.Judgement,
        _ => FactKind.Activity,
    };
}

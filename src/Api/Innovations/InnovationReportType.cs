using Digital40.Api.Offices;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Relay;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Reports;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Innovations;

/// <summary>The fields of innovation reports.</summary>
[ObjectType<InnovationReport>]
internal static class InnovationReportType
{
    [ID("InnovationReport")]
    public static long GetId([Parent] InnovationReport report) => report.Id;

    public static async Task<OfficeRecord> GetOfficeAsync([Parent] InnovationReport report, OfficeLoader offices, CancellationToken cancellationToken) =>
        await offices.LoadAsync(report.Office, cancellationToken) ?? throw new InvalidOperationException("An office with a report is never removed.");

    /// <summary>The answers in the order of the form; those to what it no longer asks come last.</summary>
    public static IReadOnlyList<AnsweredField> GetAnswers([Parent] InnovationReport report, EditionStore editions)
    {
        var form = editions.Find(report.Edition)?.InForce.InnovationForm;
        List<(string Code, LocalizedText Title)> asked =
        [
            .. form?.Fields.Select(field => (field.Code, field.Title)) ?? [],
            .. form?.Topics.SelectMany(topic => topic.Questions.Select(question => ($"{topic.Code}/{question.Code}", question.Title))) ?? [],
        ];
        var left = report.Answers.Where(answer => !string.IsNullOrWhiteSpace(answer.Value)).ToDictionary();
        List<AnsweredField> answers = [.. asked.Where(one => left.ContainsKey(one.Code)).Select(one => new AnsweredField(one.Code, one.Title, left[one.Code]))];
        left = left.Where(answer => !answers.Exists(one => one.Field == answer.Key)).ToDictionary();
        return [.. answers, .. left.Select(answer => new AnsweredField(answer.Key, null, answer.Value))];
    }

    [NodeResolver]
    public static async Task<InnovationReport?> FindAsync(long id, InnovationReportLoader reports, CancellationToken cancellationToken) =>
        await reports.LoadAsync(id, cancellationToken);
}

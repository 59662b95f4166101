using Digital40.Persistence.Writing;
using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Reports;

/// <summary>Checks answers against the edition's form.</summary>
internal static class InnovationForms
{
    private const int Longest = 20_000;

    public static List<StoreError> Check(InnovationForm form, IReadOnlyDictionary<string, string> answers)
    {
        HashSet<string> known = [.. form.Fields.Select(field => field.Code)];
        known.UnionWith(form.Topics.SelectMany(topic => topic.Questions.Select(question => $"{topic.Code}/{question.Code}")));
        List<StoreError> errors =
        [
            .. form.Fields.Where(field => field.Required && string.IsNullOrWhiteSpace(answers.GetValueOrDefault(field.Code)))
                .Select(field => new StoreError(StoreErrorCodes.FieldMissing, $"The field '{field.Code}' is empty.", "an answer", "nothing", Field: field.Code)),
        ];
        foreach (var (code, answer) in answers.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!known.Contains(code))
            {
                errors.Add(new StoreError(StoreErrorCodes.FieldUnknown, "The form has no such field.", "a field of the form", code, Field: code));
            }
            else if (answer.Length > Longest)
            {
                errors.Add(new StoreError(StoreErrorCodes.TextTooLong, "The answer is too long.", "at most 20,000 characters", "more", Field: code));
            }
        }

        return errors;
    }
}

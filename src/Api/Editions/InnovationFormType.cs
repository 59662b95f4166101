using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of the form of the innovation report.</summary>
[ObjectType<InnovationForm>]
internal static class InnovationFormType
{
    public static string GetTitle([Parent] InnovationForm form, Locale locale) => form.Title.In(locale);
}

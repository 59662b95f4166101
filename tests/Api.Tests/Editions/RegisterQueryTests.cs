using System.Text.Json;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Tests.Editions;

public sealed class RegisterQueryTests(SampleServer server) : IClassFixture<SampleServer>
{
    private Edition Edition => server.Api.Get<EditionStore>().Find(2568)!;

    private Rubric Rubric => Edition.InForce;

    [Fact]
    public async Task Register_AndForm_AreThoseOfTheScoringCore()
    {
        var edition = await AskAsync(
            """
            register { code question en: question(locale: EN) decides decidesEn: decides(locale: EN) effect clause inForce { code } options { code label en: label(locale: EN) changes } }
            innovationForm {
              title en: title(locale: EN) maximumPages clause fields { code title en: title(locale: EN) isRequired clause }
              topics { code title en: title(locale: EN) isAnnex clause questions { code title en: title(locale: EN) clause } }
            }
            channels { code title en: title(locale: EN) clause }
            recipients { code }
            workingGroup { code title en: title(locale: EN) position clause }
            """);

        var form = Rubric.InnovationForm;
        ExpectedJson.Equal(
            new
            {
                register = Edition.Register.Entries.Select(Expected),
                innovationForm = new
                {
                    title = form.Title.Th, en = form.Title.En, maximumPages = form.MaximumPages, clause = form.Clause,
                    fields = form.Fields.Select(one => new { code = one.Code, title = one.Title.Th, en = one.Title.En, isRequired = one.Required, clause = one.Clause }),
                    topics = form.Topics.Select(topic => new
                    {
                        code = topic.Code, title = topic.Title.Th, en = topic.Title.En, isAnnex = topic.Annex, clause = topic.Clause,
                        questions = topic.Questions.Select(one => new { code = one.Code, title = one.Title.Th, en = one.Title.En, clause = one.Clause }),
                    }),
                },
                channels = Rubric.Channels.Values.Select(one => new { code = one.Code, title = one.Title.Th, en = one.Title.En, clause = one.Clause }),
                recipients = Rubric.Recipients.Keys.Select(code => new { code }),
                workingGroup = Rubric.WorkingGroup.Select(one => new { code = one.Code, title = one.Title.Th, en = one.Title.En, position = one.Position, clause = one.Clause }),
            },
            edition);
    }

    private static object Expected(RegisterEntry one) => new
    {
        code = one.Id, question = one.Question.Th, en = one.Question.En, decides = one.Decides.Th, decidesEn = one.Decides.En, effect = one.Effect, clause = one.Clause,
        inForce = new { code = one.InForce.Id },
        options = one.Options.Select(option => new { code = option.Id, label = option.Label.Th, en = option.Label.En, changes = option.Patches.Select(patch => patch.At.Text) }),
    };

    private async Task<JsonElement> AskAsync(string fields) => (await server.Api.AskAsync($"{{ edition(year: 2568) {{ {fields} }} }}")).GetProperty("edition");
}

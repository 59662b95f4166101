using System.Globalization;
using Digital40.Persistence.Publishing;
using Digital40.Rules.Facts;

namespace Digital40.Persistence.Tests.Crash;

/// <summary>
/// A second process that writes without end until it is killed, several writers at once. It says what is stored only after the store has said so.
/// </summary>
internal static class CrashWriter
{
    private const int Writers = 4;

    public static async Task<int> Main(string[] args)
    {
        if (args is not [var folder, var seed])
        {
            return 2;
        }

        var database = await TestDatabase.CreateAsync(folder: folder);
        var first = int.Parse(seed, CultureInfo.InvariantCulture);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => WriteAsync(database, writer, new Random(first + writer))));
        return 0;
    }

    private static async Task WriteAsync(TestDatabase database, int writer, Random random)
    {
        for (; ; )
        {
            var day = new DateOnly(2025, 1, 1).AddDays(random.Next(181)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var office = random.Next(4) == 0 ? "3100" : $"{3101 + writer}";
            var fact = await database.RecordAsync(Reported.Session(office, day));
            Say($"fact {fact.Id} 1");
            if (random.Next(2) == 0)
            {
                var evidence = (await database.Facts.FindAsync([fact.Id]))[0].Evidence[0].Id;
                await database.Evidence.DecideAsync(TestDatabase.Officer, evidence, random.Next(2) == 0 ? EvidenceStatus.Verified : EvidenceStatus.Rejected, "seen");
                Say($"decision {evidence} 1");
            }

            if (random.Next(3) == 0)
            {
                var corrected = await database.Facts.CorrectAsync(TestDatabase.Officer, fact, Reported.Session(office, day, "media"), "another form");
                Say($"fact {corrected.Value!.Id} {corrected.Value.Version}");
            }
            else if (random.Next(3) == 0)
            {
                await database.Facts.WithdrawAsync(TestDatabase.Officer, fact, "twice");
                Say($"withdrawal {fact.Id} 1");
            }

            if (random.Next(6) == 0)
            {
                var asOf = new DateOnly(2025, 1, 1).AddDays(random.Next(181));
                var published = await database.Get<PublicationStore>().PublishAsync(TestDatabase.Officer, 2568, office, asOf);
                Say($"publication {published.Value![0].Id} 1");
            }
        }
    }

    private static void Say(string line)
    {
        lock (Console.Out)
        {
            Console.Out.WriteLine(line);
            Console.Out.Flush();
        }
    }
}

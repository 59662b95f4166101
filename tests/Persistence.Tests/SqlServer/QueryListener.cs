using System.Linq.Expressions;
using Digital40.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Caching.Memory;

namespace Digital40.Persistence.Tests.SqlServer;

/// <summary>SQLite that notes every query it is asked to compile.</summary>
internal sealed class QueryListener : DatabaseProvider, IQueryExpressionInterceptor
{
    private readonly MemoryCache _cache = new(new MemoryCacheOptions());

    public List<Expression> Queries { get; } = [];

    public override string Name => "Listening";

    public override void Configure(DbContextOptionsBuilder builder, DatabaseOptions options)
    {
        new SqliteDatabase().Configure(builder, options);
        builder.UseMemoryCache(_cache).AddInterceptors(this);
    }

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        lock (Queries)
        {
            Queries.Add(queryExpression);
        }

        return queryExpression;
    }
}

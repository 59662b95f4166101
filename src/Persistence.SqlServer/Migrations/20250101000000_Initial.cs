// Written by `dotnet ef migrations add` (docs/adr/0007-persistence.md); one migration is one file, however many tables it makes.
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Digital40.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    internal partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Audit",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Action = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Entity = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    EntityId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Office = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    Edition = table.Column<int>(type: "int", nullable: true),
                    Before = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    After = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    PreviousHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    Hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "Editions",
                columns: table => new
                {
                    Year = table.Column<int>(type: "int", nullable: false),
                    Hash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    FirstSeenAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Editions", x => new { x.Year, x.Hash });
                });

            migrationBuilder.CreateTable(
                name: "EvidenceFiles",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    MediaType = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: false),
                    StoredAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    StoredBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceFiles", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "IdempotencyKeys",
                columns: table => new
                {
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Operation = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    InputHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdempotencyKeys", x => new { x.Subject, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "Ledger",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Writes = table.Column<long>(type: "bigint", nullable: false),
                    NextId = table.Column<long>(type: "bigint", nullable: false),
                    LastAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    AuditSequence = table.Column<long>(type: "bigint", nullable: false),
                    AuditHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ledger", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Offices",
                columns: table => new
                {
                    Code = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Tier = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: false),
                    ParentCode = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    NameTh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SortKey = table.Column<string>(type: "varchar(1000)", unicode: false, maxLength: 1000, nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Offices", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Offices_Offices_ParentCode",
                        column: x => x.ParentCode,
                        principalTable: "Offices",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Rescorings",
                columns: table => new
                {
                    Edition = table.Column<int>(type: "int", nullable: false),
                    EditionHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    Cause = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: false),
                    Total = table.Column<int>(type: "int", nullable: false),
                    Done = table.Column<int>(type: "int", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rescorings", x => x.Edition);
                });

            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    FactId = table.Column<long>(type: "bigint", nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Province = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Office = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Url = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    FileHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Channel = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    Status = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    AddedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Evidence_EvidenceFiles_FileHash",
                        column: x => x.FileHash,
                        principalTable: "EvidenceFiles",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeadlinesMet",
                columns: table => new
                {
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Office = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Deadline = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    MetOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeadlinesMet", x => new { x.Edition, x.Office, x.Deadline, x.Month });
                    table.ForeignKey(
                        name: "FK_DeadlinesMet_Offices_Office",
                        column: x => x.Office,
                        principalTable: "Offices",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Facts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Province = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Office = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: false),
                    Indicator = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Item = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: true),
                    ReportMonth = table.Column<int>(type: "int", nullable: false),
                    Value = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    OutOf = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Done = table.Column<bool>(type: "bit", nullable: true),
                    Rater = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Points = table.Column<int>(type: "int", nullable: true),
                    Attributes = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Reference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    RecordedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    ClosedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ClosedReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ClosedAs = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facts", x => new { x.Id, x.Version });
                    table.ForeignKey(
                        name: "FK_Facts_Offices_Office",
                        column: x => x.Office,
                        principalTable: "Offices",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InnovationReports",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Office = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    SubmittedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InnovationReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InnovationReports_Offices_Office",
                        column: x => x.Office,
                        principalTable: "Offices",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Province = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Office = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    FirstSubmittedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reports_Offices_Office",
                        column: x => x.Office,
                        principalTable: "Offices",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ScoreHistory",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Office = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    EditionHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Points = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Max = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Confirmed = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Ceiling = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Reporting = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: false),
                    Cause = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: false),
                    Criteria = table.Column<string>(type: "varchar(4000)", unicode: false, maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScoreHistory", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ScoreHistory_Offices_Office",
                        column: x => x.Office,
                        principalTable: "Offices",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Scores",
                columns: table => new
                {
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Office = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    EditionHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    KnownAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Points = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Max = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Confirmed = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Ceiling = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Reporting = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Scores", x => new { x.Edition, x.Office });
                    table.ForeignKey(
                        name: "FK_Scores_Offices_Office",
                        column: x => x.Office,
                        principalTable: "Offices",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceDecisions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    EvidenceId = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EvidenceDecisions_Evidence_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportTransitions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ReportId = table.Column<long>(type: "bigint", nullable: false),
                    From = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: true),
                    To = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportTransitions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportTransitions_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Cards",
                columns: table => new
                {
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Office = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Document = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cards", x => new { x.Edition, x.Office });
                    table.ForeignKey(
                        name: "FK_Cards_Scores_Edition_Office",
                        columns: x => new { x.Edition, x.Office },
                        principalTable: "Scores",
                        principalColumns: new[] { "Edition", "Office" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CriterionScores",
                columns: table => new
                {
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Office = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Criterion = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Area = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: true),
                    Points = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Max = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Confirmed = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Ceiling = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Reporting = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CriterionScores", x => new { x.Edition, x.Office, x.Criterion });
                    table.ForeignKey(
                        name: "FK_CriterionScores_Scores_Edition_Office",
                        columns: x => new { x.Edition, x.Office },
                        principalTable: "Scores",
                        principalColumns: new[] { "Edition", "Office" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "Ledger",
                columns: new[] { "Id", "AuditHash", "AuditSequence", "LastAt", "NextId", "Writes" },
                values: new object[] { 1, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), 1L, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Entity_EntityId_Sequence",
                table: "Audit",
                columns: new[] { "Entity", "EntityId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Office_Sequence",
                table: "Audit",
                columns: new[] { "Office", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_DeadlinesMet_Office",
                table: "DeadlinesMet",
                column: "Office");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_Edition_Province_Office",
                table: "Evidence",
                columns: new[] { "Edition", "Province", "Office" });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_FactId",
                table: "Evidence",
                column: "FactId");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_FileHash",
                table: "Evidence",
                column: "FileHash");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_Office_Edition_Status",
                table: "Evidence",
                columns: new[] { "Office", "Edition", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceDecisions_EvidenceId_At",
                table: "EvidenceDecisions",
                columns: new[] { "EvidenceId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Facts_Edition_Province_ClosedAt_Office",
                table: "Facts",
                columns: new[] { "Edition", "Province", "ClosedAt", "Office" });

            migrationBuilder.CreateIndex(
                name: "IX_Facts_Edition_Province_Reference_Version",
                table: "Facts",
                columns: new[] { "Edition", "Province", "Reference", "Version" },
                unique: true,
                filter: "[Reference] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Facts_Office_Edition_ClosedAt",
                table: "Facts",
                columns: new[] { "Office", "Edition", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_IdempotencyKeys_At",
                table: "IdempotencyKeys",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_InnovationReports_Edition_Office_Version",
                table: "InnovationReports",
                columns: new[] { "Edition", "Office", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InnovationReports_Office",
                table: "InnovationReports",
                column: "Office");

            migrationBuilder.CreateIndex(
                name: "IX_Offices_ParentCode",
                table: "Offices",
                column: "ParentCode");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_Edition_Office_Month",
                table: "Reports",
                columns: new[] { "Edition", "Office", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reports_Edition_Province_State",
                table: "Reports",
                columns: new[] { "Edition", "Province", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Reports_Office",
                table: "Reports",
                column: "Office");

            migrationBuilder.CreateIndex(
                name: "IX_ReportTransitions_ReportId",
                table: "ReportTransitions",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_ScoreHistory_Edition_Office_At",
                table: "ScoreHistory",
                columns: new[] { "Edition", "Office", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ScoreHistory_Office",
                table: "ScoreHistory",
                column: "Office");

            migrationBuilder.CreateIndex(
                name: "IX_Scores_Office",
                table: "Scores",
                column: "Office");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Audit");

            migrationBuilder.DropTable(
                name: "Cards");

            migrationBuilder.DropTable(
                name: "CriterionScores");

            migrationBuilder.DropTable(
                name: "DeadlinesMet");

            migrationBuilder.DropTable(
                name: "Editions");

            migrationBuilder.DropTable(
                name: "EvidenceDecisions");

            migrationBuilder.DropTable(
                name: "Facts");

            migrationBuilder.DropTable(
                name: "IdempotencyKeys");

            migrationBuilder.DropTable(
                name: "InnovationReports");

            migrationBuilder.DropTable(
                name: "Ledger");

            migrationBuilder.DropTable(
                name: "ReportTransitions");

            migrationBuilder.DropTable(
                name: "Rescorings");

            migrationBuilder.DropTable(
                name: "ScoreHistory");

            migrationBuilder.DropTable(
                name: "Scores");

            migrationBuilder.DropTable(
                name: "Evidence");

            migrationBuilder.DropTable(
                name: "Reports");

            migrationBuilder.DropTable(
                name: "EvidenceFiles");

            migrationBuilder.DropTable(
                name: "Offices");
        }
    }
}

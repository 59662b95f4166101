// Written by `dotnet ef migrations add` (docs/adr/0007-persistence.md); one migration is one file, however many tables it makes.
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Digital40.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    internal partial class MembershipsAndPublications : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Memberships",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Office = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Province = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    Role = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: false),
                    From = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    To = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    GrantedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    GrantedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    EndedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Memberships", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Memberships_Offices_Office",
                        column: x => x.Office,
                        principalTable: "Offices",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Publications",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Office = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Province = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    MadeWith = table.Column<long>(type: "bigint", nullable: true),
                    EditionHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    Points = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Max = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Confirmed = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Ceiling = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Reporting = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    PublishedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    WithdrawnBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Publications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Publications_Offices_Office",
                        column: x => x.Office,
                        principalTable: "Offices",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Publications_Publications_MadeWith",
                        column: x => x.MadeWith,
                        principalTable: "Publications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublishedCards",
                columns: table => new
                {
                    PublicationId = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedCards", x => x.PublicationId);
                    table.ForeignKey(
                        name: "FK_PublishedCards_Publications_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Publications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublishedCriteria",
                columns: table => new
                {
                    PublicationId = table.Column<long>(type: "bigint", nullable: false),
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
                    table.PrimaryKey("PK_PublishedCriteria", x => new { x.PublicationId, x.Criterion });
                    table.ForeignKey(
                        name: "FK_PublishedCriteria_Publications_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Publications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_Office",
                table: "Memberships",
                column: "Office");

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_Province",
                table: "Memberships",
                column: "Province");

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_Subject_Office",
                table: "Memberships",
                columns: new[] { "Subject", "Office" });

            migrationBuilder.CreateIndex(
                name: "IX_Publications_Edition_Office_WithdrawnAt",
                table: "Publications",
                columns: new[] { "Edition", "Office", "WithdrawnAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Publications_MadeWith",
                table: "Publications",
                column: "MadeWith");

            migrationBuilder.CreateIndex(
                name: "IX_Publications_Office",
                table: "Publications",
                column: "Office");

            migrationBuilder.CreateIndex(
                name: "IX_Publications_Province_Edition",
                table: "Publications",
                columns: new[] { "Province", "Edition" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Memberships");

            migrationBuilder.DropTable(
                name: "PublishedCards");

            migrationBuilder.DropTable(
                name: "PublishedCriteria");

            migrationBuilder.DropTable(
                name: "Publications");
        }
    }
}

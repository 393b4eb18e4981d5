<?php
/**
 * The fields of the settings.
 *
 * @package Steunwijzer
 */

namespace Steunwijzer;

defined( 'ABSPATH' ) || exit;

/** Every field in its place: files, partner file, options. */
function add_fields(): void {
	section( 'files', __( 'De bestanden', 'steunwijzer' ) );
	field( 'files', 'folder', __( 'Adres van de bestanden', 'steunwijzer' ), 'show_folder' );

	section( 'partner', __( 'Jullie partnerbestand', 'steunwijzer' ), 'about_partner' );
	field( 'partner', 'partner', options()['partner']['label'] ?? 'partner', 'show_option' );
	field( 'partner', PARTNER_TEXT, __( 'Of de inhoud van het bestand', 'steunwijzer' ), 'show_partner_text' );

	section( 'options', __( 'Keuzes voor de hele site', 'steunwijzer' ), 'about_options' );
	foreach ( options() as $name => $option ) {
		if ( 'partner' !== $name ) {
			field( 'options', $name, $option['label'], 'show_option' );
		}
	}
}

/**
 * Adds a part of the form.
 *
 * @param string $id    Its name.
 * @param string $title Its heading.
 * @param string $about Name of the function that says what it is about.
 */
function section( string $id, string $title, string $about = '' ): void {
	$says = '' === $about ? '__return_false' : __NAMESPACE__ . '\\' . $about;
	add_settings_section( $id, $title, $says, PAGE );
}

/**
 * Adds a field.
 *
 * @param string $section Where it is.
 * @param string $name    Its name.
 * @param string $label   How it is called.
 * @param string $shows   Name of the function that shows it.
 */
function field( string $section, string $name, string $label, string $shows ): void {
	$id = field_id( $name );
	add_settings_field(
		$id,
		$label,
		__NAMESPACE__ . '\\' . $shows,
		PAGE,
		$section,
		array(
			'label_for' => $id,
			'name'      => $name,
		)
	);
}

/**
 * The id of a field.
 *
 * @param string $name Its name.
 */
function field_id( string $name ): string {
	return 'steunwijzer-' . $name;
}

/** What the part about the partner file is for. */
function about_partner(): void {
	echo '<p>' . esc_html__( 'In dit bestand staan jullie eigen telefoonnummers en pagina’s. Vul het adres in, of plak de inhoud. Doe je allebei, dan telt de inhoud.', 'steunwijzer' ) . '</p>';
}

/** What the part with the options is for. */
function about_options(): void {
	echo '<p>' . esc_html__( 'Bij een blok kun je iets anders kiezen, behalve de plaats.', 'steunwijzer' ) . '</p>';
}

/**
 * The hint below a field.
 *
 * @param string $id   Id of the field.
 * @param string $hint What it says.
 */
function hint( string $id, string $hint ): void {
	printf( '<p class="description" id="%s-hint">%s</p>', esc_attr( $id ), esc_html( $hint ) );
}

/** Where the files are. */
function show_folder(): void {
	$id = field_id( 'folder' );
	printf(
		'<input type="text" inputmode="url" class="regular-text code" id="%1$s" name="%2$s[folder]" value="%3$s" placeholder="%4$s" aria-describedby="%1$s-hint"%5$s />',
		esc_attr( $id ),
		esc_attr( SETTINGS ),
		esc_attr( settings()['folder'] ),
		esc_attr( own_folder() ),
		disabled( may_name_folder(), false, false )
	);
	hint(
		$id,
		may_name_folder()
			? __( 'Laat dit leeg: dan komen de bestanden uit deze plugin. Staan ze ergens anders? Vul dan het adres van die map in. De pagina haalt daar een script op, dus kies een server die je vertrouwt.', 'steunwijzer' )
			: __( 'Dit verandert alleen wie ook scripts op een pagina mag zetten.', 'steunwijzer' )
	);
}

/** The text of the partner file. */
function show_partner_text(): void {
	$id = field_id( PARTNER_TEXT );
	printf(
		'<textarea class="large-text code" rows="8" spellcheck="false" id="%1$s" name="%2$s" aria-describedby="%1$s-hint">%3$s</textarea>',
		esc_attr( $id ),
		esc_attr( PARTNER_TEXT ),
		esc_textarea( partner_text() )
	);
	hint( $id, __( 'Plak hier alles wat in partner.json staat. Deze site geeft het bestand dan zelf uit.', 'steunwijzer' ) );
}

/**
 * An option: a list to choose from, or a field to write in.
 *
 * @param array{name: string} $field Which one.
 */
function show_option( array $field ): void {
	$name   = $field['name'];
	$option = options()[ $name ] ?? array();
	$id     = field_id( $name );
	$chosen = settings()['options'][ $name ] ?? '';
	$hint   = $option['hint'] ?? '';
	$shared = sprintf( 'id="%s" name="%s[options][%s]"', esc_attr( $id ), esc_attr( SETTINGS ), esc_attr( $name ) );
	$shared = '' === $hint ? $shared : $shared . sprintf( ' aria-describedby="%s-hint"', esc_attr( $id ) );
	if ( isset( $option['values'] ) ) {
		echo '<select ' . $shared . '>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped above.
		foreach ( $option['values'] as $place => $value ) {
			// The first is what holds anyway, and is not written into the page.
			$stored = 0 === $place && empty( $option['always'] ) ? '' : $value[0];
			printf( '<option value="%s"%s>%s</option>', esc_attr( $stored ), selected( $stored, $chosen, false ), esc_html( $value[1] ) );
		}
		echo '</select>';
	} else {
		$list = isset( $option['starts'] ) ? sprintf( ' list="%s-list"', esc_attr( $id ) ) : ' inputmode="url"';
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped above.
		echo '<input type="text" class="regular-text code" autocomplete="off" ' . $shared . $list . ' value="' . esc_attr( $chosen ) . '" />';
		if ( isset( $option['starts'] ) ) {
			printf( '<datalist id="%s-list">', esc_attr( $id ) );
			foreach ( $option['starts'] as $start ) {
				printf( '<option value="%s"></option>', esc_attr( $start ) );
			}
			echo '</datalist>';
		}
	}
	if ( '' !== $hint ) {
		hint( $id, $hint );
	}
}
